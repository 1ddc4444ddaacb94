package org.guideonapage.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Gives each request in the description of the service the schemas that it {@link Speaks}. */
@Component
class SpokenOperations implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Speaks speaks = method.getMethodAnnotation(Speaks.class);
    if (speaks == null) {
      return operation;
    }
    if (speaks.takes().isEmpty()) {
      operation.setRequestBody(null);
    } else {
      operation.setRequestBody(new RequestBody().required(true).content(json(speaks.takes())));
    }
    ApiResponse answer = new ApiResponse().description(speaks.as()).content(json(speaks.gives()));
    return operation.responses(new ApiResponses().addApiResponse("200", answer));
  }

  private static Content json(String schema) {
    return new Content()
        .addMediaType(
            org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
            new MediaType().schema(new Schema<>().$ref(ApiDocument.REF + schema)));
  }
}

package org.guideonapage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.guideonapage.guidance.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recorded decisions: the answer as it was given, its versions, and what the person did. */
@Tag(name = "recorded decisions")
@RestController
@RequestMapping(path = "/api/v1/decisions/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordedController {
  private final RecordedDesk desk;

  RecordedController(RecordedDesk desk) {
    this.desk = desk;
  }

  @Operation(
      operationId = "recorded",
      summary = "Hands out a recorded answer, byte for byte as it was given")
  @Speaks(gives = "Decision", as = "The answer")
  @GetMapping
  byte[] recorded(@PathVariable String reference) {
    return desk.answer(reference).getBytes(StandardCharsets.UTF_8);
  }

  @Operation(
      operationId = "versions",
      summary = "Hands out every version of a recorded answer, what changed and which one stands")
  @Speaks(gives = "Course", as = "One stage for each version")
  @GetMapping("/versions")
  Course versions(@PathVariable String reference) {
    return desk.versions(reference);
  }

  @Operation(
      operationId = "handled",
      summary = "Records what the person did with an answer, and whether the caller was told",
      description =
          "A lowered outcome is recorded as LOWERED with the supervisor's staff id and a reason;"
              + " it cannot be FOLLOWED.")
  @Speaks(takes = ApiDocument.HANDLING, gives = "Handled", as = "What the record now holds of it")
  @PostMapping(path = "/handling", consumes = MediaType.APPLICATION_JSON_VALUE)
  RecordedDesk.Handled handled(
      @PathVariable String reference, @RequestBody(required = false) byte @Nullable [] body) {
    return desk.handle(reference, body);
  }
}

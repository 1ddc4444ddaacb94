package org.guideonapage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decides. */
@Tag(
    name = "decisions",
    description = "Questions to the guides. The tool advises; a person decides.")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
  private final Desk desk;

  DecisionController(Desk desk) {
    this.desk = desk;
  }

  @Operation(
      operationId = "decide",
      summary = "Asks the guides",
      description =
          "Facts not told are blank, which is neither NOT_KNOWN nor NO. Without a guide one is"
              + " picked from what is asked of police.")
  @Speaks(takes = ApiDocument.ASK, gives = "Decision", as = "The answer, always with all its keys")
  @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
  byte[] decide(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.answer(body);
  }

  @Operation(
      operationId = "compare",
      summary = "Asks twice and says how the answers differ",
      description =
          "Two sets of facts, two dates, or both. Of the rules only the version in force is kept.")
  @Speaks(
      takes = ApiDocument.TWO_ASKS,
      gives = "Comparison",
      as = "Both answers and their differences")
  @PostMapping(path = "/comparisons", consumes = MediaType.APPLICATION_JSON_VALUE)
  Comparison compare(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.compare(body);
  }
}

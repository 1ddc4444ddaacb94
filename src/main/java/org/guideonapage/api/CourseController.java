package org.guideonapage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.guideonapage.guidance.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decides incidents that move. */
@Tag(name = "decisions")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CourseController {
  private final Desk desk;

  CourseController(Desk desk) {
    this.desk = desk;
  }

  @Operation(
      operationId = "course",
      summary = "Asks about an incident that moves, step by step",
      description =
          "Each step says what is new; null takes a fact back. Every step is answered, held against"
              + " the step before, and against the answer that stands: a lowered outcome stands"
              + " only once a supervisor agreed, with a reason.")
  @Speaks(takes = ApiDocument.STEPS, gives = "Course", as = "One stage for each step")
  @PostMapping(path = "/courses", consumes = MediaType.APPLICATION_JSON_VALUE)
  Course course(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.course(body);
  }
}

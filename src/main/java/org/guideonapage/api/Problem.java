package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What went wrong with a request (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable id of the kind of problem
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what to do about this one
 * @param errors one entry for each fault of the request
 * @param faults faults of the rules folder; left out where there are none
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors", "faults"})
record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<Entry> errors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> faults) {

  /** Its media type. */
  static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One fault.
   *
   * @param pointer JSON pointer into the body; empty for the whole of it, or for what is not in the
   *     body
   * @param sent what was sent, at most 60 characters
   * @param allowed what is allowed
   * @param nearest known names near to what was sent
   */
  record Entry(String pointer, String sent, String allowed, List<String> nearest) {
    Entry {
      pointer = Echo.clean(pointer);
      sent = Echo.shorten(sent);
      nearest = List.copyOf(nearest);
    }
  }

  /** Kinds of problem. */
  enum Kind {
    MALFORMED_BODY(400, "The body is not the JSON expected"),
    NO_QUERY_TAKEN(400, "Nothing is taken from the address"),
    BAD_REQUEST(400, "The request cannot be read"),
    NOT_FOUND(404, "Nothing is at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer is JSON only"),
    RULES_NOT_TAKEN_OVER(409, "The rules folder does not pass; the old rules go on answering"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json"),
    NOT_ACCEPTED(422, "The request says something that cannot be accepted"),
    ANSWERS_OFF(503, "Answers are turned off"),
    READINGS_DIFFER(500, "No answer can be given"),
    FAULT(500, "A fault of the service"),
    NOT_RECORDED(503, "The record cannot be read or written now");

    final int status;
    final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    String type() {
      return "urn:guide-on-a-page:problem:"
          + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  Problem {
    errors = List.copyOf(errors);
    faults = List.copyOf(faults);
  }

  static Problem of(Kind kind, String detail, List<Entry> errors) {
    return new Problem(kind.type(), kind.title, kind.status, detail, errors, List.of());
  }

  static Problem of(Kind kind, String detail) {
    return of(kind, detail, List.of());
  }

  static Problem ofFaults(List<String> faults) {
    Kind kind = Kind.RULES_NOT_TAKEN_OVER;
    return new Problem(
        kind.type(), kind.title, kind.status, "Mend the faults and reload.", List.of(), faults);
  }

  /** A problem for which the HTTP status says it all. */
  static Problem ofStatus(int status) {
    for (Kind kind : Kind.values()) {
      if (kind.status == status
          && kind != Kind.MALFORMED_BODY
          && kind != Kind.NO_QUERY_TAKEN
          && kind != Kind.READINGS_DIFFER) {
        return of(kind, kind.title + ".");
      }
    }
    org.springframework.http.HttpStatus known = org.springframework.http.HttpStatus.resolve(status);
    String title = known == null ? "Status " + status : known.getReasonPhrase();
    return new Problem("about:blank", title, status, title + ".", List.of(), List.of());
  }
}

package org.guideonapage.privacy;

import java.text.Normalizer;
import java.time.Year;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for details about a person in a short typed text: NHS number, phone number, e-mail address,
 * postcode, National Insurance number, date of birth, vehicle mark, and a title with a name. In
 * doubt it finds one: the person at the desk then writes the words again without it.
 */
public final class PersonalData {

  /** What can be found. */
  public enum Kind {
    NHS_NUMBER,
    PHONE,
    EMAIL,
    POSTCODE,
    NI_NUMBER,
    DATE_OF_BIRTH,
    VEHICLE_MARK,
    TITLED_NAME
  }

  private static final Set<Kind> NEVER_IN_AN_INCIDENT_NUMBER =
      Collections.unmodifiableSet(EnumSet.of(Kind.EMAIL, Kind.NI_NUMBER, Kind.POSTCODE));
  private static final Pattern WRITTEN_AS_NHS_NUMBER =
      Pattern.compile("\\d{10}|\\d{3}[ -]\\d{3}[ -]\\d{4}");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\\u2212");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  /** A number of the record itself, which is no detail about a person. */
  private static final Pattern OWN_REFERENCE = Pattern.compile("\\bD-\\d{8,}-[A-Z]\\b");

  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)(?=(\\d(?:[ .\\-]{0,2}\\d){9})(?!\\d))");
  private static final Pattern SAID_TO_BE_NHS =
      Pattern.compile("(?i)\\bnhs\\b\\D{0,15}\\d(?:[ .\\-/]{0,2}\\d){8,9}(?!\\d)");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\d)(?:(?:\\+|00)44[ .\\-()]*0?|\\(?0)[ .\\-()]*[1-9](?:[ .\\-()/]{0,3}\\d){8,9}(?!\\d)");
  private static final Pattern PHONE_ABROAD =
      Pattern.compile("\\+\\d{1,3}(?:[ .\\-()]{0,3}\\d){7,12}(?!\\d)");
  private static final Pattern MOBILE_WITHOUT_ZERO =
      Pattern.compile("(?<!\\d)7\\d{3}[ .\\-]?\\d{3}[ .\\-]?\\d{3}(?!\\d)");
  private static final Pattern SAID_TO_BE_PHONE =
      Pattern.compile(
          "(?i)\\b(?:tel|telephone|phone|mobile|mob|ring|rang|call|called|text|number|no)\\b\\W{0,3}"
              + "(?:(?:him|her|them|on|is|at|me|back|number|no)\\W{1,3}){0,3}\\d(?:[ .\\-]?\\d){5,12}(?!\\d)");

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)[\\p{L}\\d._%+'-]{1,64}+ ?(?:@|[(\\[{] ?at ?[)\\]}]) ?[\\p{L}\\d-]{1,64}(?: ?(?:\\.|[(\\[{] ?dot ?[)\\]}]) ?[\\p{L}\\d-]+)*");
  private static final Pattern EMAIL_SPOKEN =
      Pattern.compile(
          "(?i)\\S{1,64} at \\S{1,64} dot (?:com|co|org|net|uk|nhs|police|gov|ac|info|eu|io)\\b");

  private static final String AREAS =
      "AB|AL|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|"
          + "DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|"
          + "LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|"
          + "SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W";
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?:GIR ?0AA|(?:"
              + AREAS
              + ")\\d[A-Z\\d]?[ \\-]?\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])");

  /** "s2 3rd opinion": a section and an ordinal. */
  private static final Pattern SECTION_AND_ORDINAL =
      Pattern.compile("s\\d{1,3} (?:1st|2nd|3rd|\\dth)");

  private static final Pattern NI_NUMBER =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])[A-Z]{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?[A-D](?![\\p{L}\\d])");
  private static final Pattern SAID_TO_BE_NI =
      Pattern.compile(
          "(?i)\\b(?:NI|NINO|national insurance)\\b\\W{0,3}(?:(?:no|number|is)\\W{1,3}){0,2}"
              + "[A-Z]{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{2}(?!\\d)");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "('?\\d{2}|(?:19|20)\\d{2})";
  private static final Pattern LAW_OF_A_DAY =
      Pattern.compile("(?i)\\b(?:in force|law|act|code|guidance|policy|edition)(?: \\w+)? $");
  private static final Pattern[] DATES = {
    Pattern.compile(
        "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01]) ?[/.\\-] ?(?:0?[1-9]|1[0-2]) ?[/.\\-] ?"
            + YEAR
            + "(?!\\d)"),
    Pattern.compile("(?<!\\d)(?:0?[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) ((?:19|20)\\d{2})(?!\\d)"),
    Pattern.compile(
        "(?<!\\d)((?:19|20)\\d{2}) ?[/.\\-] ?(?:0?[1-9]|1[0-2]) ?[/.\\-] ?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)"),
    Pattern.compile(
        "(?i)(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?[ \\-/]?(?:of )?"
            + MONTH
            + "[ ,\\-/]{0,2}"
            + YEAR
            + "(?!\\d)"),
    Pattern.compile(
        "(?i)\\b" + MONTH + " (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? " + YEAR + "(?!\\d)"),
  };
  private static final Pattern DATE_IN_ONE_RUN =
      Pattern.compile(
          "(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(19[0-9]\\d|20\\d{2})(?!\\d)");
  private static final Pattern SAID_TO_BE_BIRTH =
      Pattern.compile(
          "(?i)\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)(?![\\p{L}])\\W{0,3}"
              + "(?:(?:is|on|in|the|of)\\W{1,3}){0,3}(?:\\d|"
              + MONTH
              + " ?\\d)");

  private static final Pattern MARK_SINCE_2001 =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-HJ-PR-Y]{2}\\d{2}[ \\-]?[A-HJ-PR-Z]{3}|[a-hj-pr-y]{2}\\d{2}[ \\-]?[a-hj-pr-z]{3})(?![\\p{L}\\d])");
  private static final Pattern MARK_WITH_YEAR_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:([A-HJ-NPR-TV-Y]\\d{1,3})[ \\-]?([A-Z]{3})|[a-hj-npr-tv-y]\\d{1,3}[a-z]{3})(?![\\p{L}\\d])");
  private static final Pattern MARK_WITH_YEAR_LAST =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:([A-Z]{3})[ \\-]?\\d{1,3}[A-HJ-NPR-TV-Y]|[a-z]{3}\\d{1,3}[a-hj-npr-tv-y])(?![\\p{L}\\d])");
  private static final Pattern SAID_TO_BE_A_MARK =
      Pattern.compile(
          "(?i)\\b(?:reg|vrm|vrn|registration|index|number plate|plate|plates)\\b\\W{0,3}"
              + "(?:(?:no|number|mark|is|of)\\W{1,3}){0,2}"
              + "(?=[A-Z\\d ]{0,8}\\d)(?:[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3}|[A-Z]{2} ?\\d{2} ?[A-Z]{3}|[A-Z]\\d{1,3} ?[A-Z]{3})(?![\\p{L}\\d])");

  /** "S136 MHA" is law and no vehicle. */
  private static final Set<String> WORDS_OF_LAW =
      Set.of("MHA", "MCA", "ACT", "LAW", "AND", "THE", "FOR", "NOT", "HAS", "WAS", "SEC", "CTO");

  private static final Pattern TITLED_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|MR|MRS|MS|MISS|MX|DR)\\.? ?(?:(?<=[. ]))\\p{Lu}[\\p{L}'’]*"
              + "|(?:mr|mrs|mx)\\.? \\p{L}|(?<!\\d )ms\\.? \\p{L}{2})");

  private PersonalData() {}

  /** What kinds of detail a text holds; empty when none was found. */
  public static Set<Kind> in(String text) {
    return in(text, Year.now(java.time.ZoneId.of("Europe/London")).getValue());
  }

  /**
   * Goes on when a text holds no detail about a person.
   *
   * @throws PersonalDataFound with the kinds found, never with the text
   */
  public static void refuseIn(String text) {
    Set<Kind> found = in(text);
    if (!found.isEmpty()) {
      throw new PersonalDataFound(found);
    }
  }

  /**
   * Goes on when an incident number is no NHS or National Insurance number, e-mail address or
   * postcode. Long numbers and dates are what incident numbers are made of, so they stand.
   *
   * @throws PersonalDataFound with the kinds found, never with the text
   */
  public static void refuseInIncidentNumber(String number) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    found.addAll(in(number));
    found.retainAll(NEVER_IN_AN_INCIDENT_NUMBER);
    add(
        found,
        Kind.NHS_NUMBER,
        WRITTEN_AS_NHS_NUMBER.matcher(number).matches()
            && isNhsNumber(number.replaceAll("\\D", "")));
    if (!found.isEmpty()) {
      throw new PersonalDataFound(found);
    }
  }

  static Set<Kind> in(String typed, int thisYear) {
    String text = OWN_REFERENCE.matcher(plain(typed)).replaceAll("it");
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    add(found, Kind.NHS_NUMBER, hasNhsNumber(text) || is(SAID_TO_BE_NHS, text));
    add(
        found,
        Kind.PHONE,
        is(PHONE, text)
            || is(PHONE_ABROAD, text)
            || is(MOBILE_WITHOUT_ZERO, text)
            || is(SAID_TO_BE_PHONE, text));
    add(found, Kind.EMAIL, is(EMAIL, text) || is(EMAIL_SPOKEN, text));
    add(found, Kind.POSTCODE, hasPostcode(text));
    add(found, Kind.NI_NUMBER, is(NI_NUMBER, text) || is(SAID_TO_BE_NI, text));
    add(found, Kind.DATE_OF_BIRTH, hasDateOfBirth(text, thisYear));
    add(found, Kind.VEHICLE_MARK, hasMark(text));
    add(found, Kind.TITLED_NAME, is(TITLED_NAME, text));
    return Collections.unmodifiableSet(found);
  }

  /** The same words in plain characters: no invisible ones, one kind of dash, single spaces. */
  private static String plain(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    StringBuilder digits = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                digits.appendCodePoint(
                    Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(c, 10)
                        : c));
    text = INVISIBLE.matcher(digits).replaceAll("");
    text = DASHES.matcher(text).replaceAll("-");
    return SPACES.matcher(text).replaceAll(" ");
  }

  private static void add(Set<Kind> found, Kind kind, boolean there) {
    if (there) {
      found.add(kind);
    }
  }

  private static boolean is(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  private static boolean hasNhsNumber(String text) {
    Matcher run = TEN_DIGITS.matcher(text);
    while (run.find()) {
      if (isNhsNumber(run.group(1).replaceAll("\\D", ""))) {
        return true;
      }
    }
    return false;
  }

  /** Ten digits whose last is the check digit of the first nine (modulus 11, weights 10 to 2). */
  static boolean isNhsNumber(String tenDigits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (tenDigits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check == tenDigits.charAt(9) - '0';
  }

  private static boolean hasPostcode(String text) {
    Matcher postcode = POSTCODE.matcher(text);
    while (postcode.find()) {
      if (!SECTION_AND_ORDINAL.matcher(postcode.group()).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date is a date of birth when it is said to be one, or when its year is over: dates of this
   * year and the next belong to the call.
   */
  private static boolean hasDateOfBirth(String text, int thisYear) {
    if (is(SAID_TO_BE_BIRTH, text)) {
      return true;
    }
    Matcher run = DATE_IN_ONE_RUN.matcher(text);
    while (run.find()) {
      if (Integer.parseInt(run.group(1)) < thisYear) {
        return true;
      }
    }
    for (Pattern date : DATES) {
      Matcher one = date.matcher(text);
      while (one.find()) {
        int year = Integer.parseInt(one.group(1).replace("'", ""));
        int full = year >= 100 ? year : year > thisYear % 100 + 1 ? 1900 + year : 2000 + year;
        if (full < thisYear && !LAW_OF_A_DAY.matcher(text.substring(0, one.start())).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasMark(String text) {
    if (is(MARK_SINCE_2001, text) || is(SAID_TO_BE_A_MARK, text)) {
      return true;
    }
    Matcher first = MARK_WITH_YEAR_FIRST.matcher(text);
    while (first.find()) {
      String letters = first.group(2);
      boolean law = letters != null && WORDS_OF_LAW.contains(letters);
      if (!law) {
        return true;
      }
    }
    Matcher last = MARK_WITH_YEAR_LAST.matcher(text);
    while (last.find()) {
      if (last.group(1) == null || !WORDS_OF_LAW.contains(last.group(1))) {
        return true;
      }
    }
    return false;
  }
}

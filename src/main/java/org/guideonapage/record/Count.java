package org.guideonapage.record;

/**
 * How many decisions of a guide on a day had a value. Says nothing about anybody.
 *
 * @param guide id of the guide
 * @param day days since 1970, of the day in London
 * @param value as {@link Heading} says
 */
public record Count(Heading heading, String guide, long day, String value, int number) {}

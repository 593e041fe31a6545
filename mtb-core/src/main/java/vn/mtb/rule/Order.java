package vn.mtb.rule;

import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;

/**
 * An order of two steps that a text, or a reading of it, demands (<i>trình tự</i>). It has its own basis and years: never those
 * of a step.
 *
 * @param first what comes first
 * @param then what comes after
 * @param basis what demands it
 * @param inForce the days on which it does
 * @param <T> the steps
 */
public record Order<T>(T first, T then, Basis basis, Period inForce) {}

package vn.mtb.rule;

import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;

/**
 * One rule as a page of the law lists it (<i>quy tắc</i>): what it is called, what it stands on, and when it holds.
 *
 * @param id the frozen id
 * @param basis what it stands on
 * @param inForce the days on which it holds
 */
public record Rule(String id, Basis basis, Period inForce) {}

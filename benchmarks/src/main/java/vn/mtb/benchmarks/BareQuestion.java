package vn.mtb.benchmarks;

import java.time.LocalDate;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * One question whose facts are bits already (<i>câu hỏi thử, tình tiết đã thành bit</i>).
 *
 * @param at where the tablet stands
 * @param step what is asked
 * @param on the day
 * @param met a set bit for each need of the row that is met
 */
record BareQuestion(Situation at, Step step, LocalDate on, int met) {}

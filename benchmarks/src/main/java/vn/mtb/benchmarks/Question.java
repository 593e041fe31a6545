package vn.mtb.benchmarks;

import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Tablet;

/**
 * One question as an application asks it (<i>câu hỏi thử</i>).
 *
 * @param tablet the tablet as it is
 * @param act what somebody wants to do
 * @param facts what was looked up
 * @param made who and when
 */
record Question(Tablet tablet, Act act, Facts facts, Made made) {}

/**
 * Hanoi's plan of 2017 for information technology: each target with its figure, its comparison and whom it counts, measured from the
 * register where that can be and from given figures where it cannot.
 *
 * <p>Serves the plan as two news texts tell it. Start from {@link vn.mtb.plan.PlanRules} and {@link vn.mtb.plan.Target}.
 *
 * <pre>{@code
 * var files = new Figure(Population.JUDICIAL_FILES, 6_000, 10_000, endOf2017, "Báo cáo số 12/BC-STP");
 * Finding found = PlanRules.measure(Target.JUDICIAL_FILES_ONLINE, files).orElseThrow();
 * found.reached();   // false: it must be over 60 %
 * found.gap();       // 1
 * }</pre>
 */
@NullMarked
package vn.mtb.plan;

import org.jspecify.annotations.NullMarked;

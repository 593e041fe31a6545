/**
 * A unit's own regulation: read from a file that a legal officer writes, held against the city's clause by clause, and compiled into a
 * rulebook that may fill and ask, and never takes anything off.
 *
 * <p>Serves gạch đầu dòng 3 khoản 1 and khoản 3 Điều 8 of the Regulation. Start from {@link vn.mtb.unitrule.UnitRegulation}, {@link
 * vn.mtb.unitrule.Conformity} and {@link vn.mtb.unitrule.UnitRules}.
 *
 * <pre>{@code
 * UnitRegulation regulation = UnitRegulation.read(Path.of("quy-che-so-noi-vu.yaml")); // or BadFile with every mistake
 * Conformity.of(regulation).findings().forEach(System.out::println);                  // filled, added, tightened, loosened
 * UnitRules rules = UnitRules.of(List.of(regulation)).orElseThrow();
 * Outcome<Tablet> answer = rules.take(tablet, act, facts, made);
 * }</pre>
 */
@NullMarked
package vn.mtb.unitrule;

import org.jspecify.annotations.NullMarked;

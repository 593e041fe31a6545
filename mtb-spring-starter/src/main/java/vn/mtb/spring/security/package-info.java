/**
 * <i>Ai đang thao tác.</i> From who is signed in to who acts, as what, for which unit; what that actor sees; and a trace of who read whose
 * personal data. Who <em>may</em> act is the rulebook's answer, never this package's.
 *
 * <pre>{@code
 * @Bean
 * Actors actors(StaffBook staff) {     // own mapping instead of the claims mtb_person, mtb_unit and mtb_capacity
 *     return signedIn -> staff.byLogin(signedIn.getName()).map(one -> new Actor(one.id(), Capacity.UNIT, one.unit()));
 * }
 * }</pre>
 */
@NullMarked
package vn.mtb.spring.security;

import org.jspecify.annotations.NullMarked;

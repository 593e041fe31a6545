/**
 * Fakes for the tests of whoever uses the clients: servers on loopback that keep state, check what they are shown, and fail when
 * they are told to. They pass the tests that the clients themselves are held by.
 *
 * <pre>{@code
 * try (FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT)) {
 *     axis.register("H26.901", "system-1", "secret-1");
 *     AgencyCode unit = new AgencyCode("H26.901");
 *     DocumentAxis door = VnptAxis.of(unit, axis.url(), "system-1", Secret.of("secret-1"), transport);
 *     axis.fail("getReceivedEdocList", FakeAxisFault.refused("20"));
 *     assertThat(door.poll(DocumentAxis.Kind.DOCUMENT)).isEmpty();
 * }
 * }</pre>
 */
@NullMarked
package vn.mtb.client.testing;

import org.jspecify.annotations.NullMarked;

package vn.mtb.spring.exchange;

import java.time.Instant;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;

/**
 * A message that cannot be sent and waits for somebody (<i>tin bị giữ lại</i>); later ones about its document wait behind it.
 *
 * @param id its id
 * @param unit which unit sends it
 * @param subject its document
 * @param writtenAt when it was written
 * @param tries how often it was tried
 * @param reason why it is here: a frozen code, perhaps with words; it quotes no letter and names nobody
 */
public record Parked(String id, UnitId unit, Subject subject, Instant writtenAt, int tries, String reason) {}

package vn.mtb.spring.duty;

import java.time.LocalDate;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;

/**
 * A breach on record (<i>vi phạm đã ghi sổ</i>).
 *
 * @param tablet with which tablet
 * @param line the line of its chain that tells of it
 * @param on the date on paper of that line
 * @param holder who held the tablet then
 */
public record Breach(TabletId tablet, int line, LocalDate on, PersonId holder) {}

/** The city's regulation and the unit's own, clause by clause. */
@NullMarked
package vn.mtb.example.desk.regulation;

import org.jspecify.annotations.NullMarked;

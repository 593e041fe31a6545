/** Reports to print or to calculate with. */
@NullMarked
package vn.mtb.example.desk.report;

import org.jspecify.annotations.NullMarked;

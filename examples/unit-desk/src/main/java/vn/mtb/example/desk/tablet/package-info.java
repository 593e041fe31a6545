/** The list of tablets, and the file of one: custody, books, ledger, and what may be done next. */
@NullMarked
package vn.mtb.example.desk.tablet;

import org.jspecify.annotations.NullMarked;

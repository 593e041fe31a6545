/** What needs doing today. */
@NullMarked
package vn.mtb.example.desk.overview;

import org.jspecify.annotations.NullMarked;

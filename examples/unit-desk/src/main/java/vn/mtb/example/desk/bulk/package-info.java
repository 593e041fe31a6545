/** Work on many tablets at once. */
@NullMarked
package vn.mtb.example.desk.bulk;

import org.jspecify.annotations.NullMarked;

/** The unit whose desk this is: its register, its people and its day. */
@NullMarked
package vn.mtb.example.desk.unit;

import org.jspecify.annotations.NullMarked;

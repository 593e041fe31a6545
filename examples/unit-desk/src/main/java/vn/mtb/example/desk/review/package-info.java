/** Reviews, conduct and feedback. */
@NullMarked
package vn.mtb.example.desk.review;

import org.jspecify.annotations.NullMarked;

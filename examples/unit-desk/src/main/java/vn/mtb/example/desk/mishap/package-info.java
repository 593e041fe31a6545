/** Losses and leaks: whom to tell, who answers, what has been referred. */
@NullMarked
package vn.mtb.example.desk.mishap;

import org.jspecify.annotations.NullMarked;

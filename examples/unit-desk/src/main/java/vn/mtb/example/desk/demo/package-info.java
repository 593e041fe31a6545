/** A department to look around in, made by acts through the rules. */
@NullMarked
package vn.mtb.example.desk.demo;

import org.jspecify.annotations.NullMarked;

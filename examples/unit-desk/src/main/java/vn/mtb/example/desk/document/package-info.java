/** Documents in and out. */
@NullMarked
package vn.mtb.example.desk.document;

import org.jspecify.annotations.NullMarked;

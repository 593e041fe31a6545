/** Forms drawn from the records that the library reads, and read back into them with every mistake at its field. */
@NullMarked
package vn.mtb.example.desk.form;

import org.jspecify.annotations.NullMarked;

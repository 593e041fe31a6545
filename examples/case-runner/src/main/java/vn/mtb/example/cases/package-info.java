/** Runs a folder of case files (<i>chạy tệp tình huống</i>). */
@NullMarked
package vn.mtb.example.cases;

import org.jspecify.annotations.NullMarked;

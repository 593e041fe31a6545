/** What every page has: its language, its words, its head and its errors. */
@NullMarked
package vn.mtb.example.desk.page;

import org.jspecify.annotations.NullMarked;

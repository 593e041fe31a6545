/** People, their posts and their accounts. */
@NullMarked
package vn.mtb.example.desk.people;

import org.jspecify.annotations.NullMarked;

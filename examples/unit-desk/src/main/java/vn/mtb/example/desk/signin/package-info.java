/** Who may come in, in which role, and what the role opens. */
@NullMarked
package vn.mtb.example.desk.signin;

import org.jspecify.annotations.NullMarked;

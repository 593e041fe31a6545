/** <i>Sổ bền vững.</i> The journal, the current states, the directory and the archive in H2 or PostgreSQL. */
@NullMarked
package vn.mtb.spring.register;

import org.jspecify.annotations.NullMarked;

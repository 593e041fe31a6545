/** <i>Kiểm thử của người dùng.</i> What a unit's own tests use: a register in memory, a date that moves, contracts for own journals. */
@NullMarked
package vn.mtb.spring.test;

import org.jspecify.annotations.NullMarked;

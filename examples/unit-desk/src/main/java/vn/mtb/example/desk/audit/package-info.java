/** The chains verified, and checkpoints. */
@NullMarked
package vn.mtb.example.desk.audit;

import org.jspecify.annotations.NullMarked;

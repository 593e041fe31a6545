/** A department's web application on the starter: one command, and an asset officer, leaders and a legal officer can work. */
@NullMarked
package vn.mtb.example.desk;

import org.jspecify.annotations.NullMarked;

/** The city's systems on one machine (<i>môi trường thử</i>), for departments that try clients and desks without credentials. */
@NullMarked
package vn.mtb.example.sandbox;

import org.jspecify.annotations.NullMarked;

// Package gaps lists what could not be computed and why, so that an undefined
// number is told and never shown as zero.
package gaps

// Package lawfile lets a program judge by another book of law than the
// library's: the flags -book and -with name files in the JSON form of package
// law, a whole book and regimes that are laid over it.
package lawfile

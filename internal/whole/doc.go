// Package whole holds the tests of what is to be true of every package of the
// library at once, and has no code of its own. It reads the exported names from the
// compiled packages, so that a new one cannot be forgotten:
//
//   - each function that can fail has a row of its worst input, and neither panics,
//     hangs nor grows;
//   - each exported name is documented, and each can be used from outside;
//   - a module of a stranger builds with the library and gets what is promised;
//   - one value is used by many goroutines at once;
//   - package variables of others, set to anything, change no result.
package whole

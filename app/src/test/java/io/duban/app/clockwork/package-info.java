/** Two whole processes and one database: what the clock does is done once. */
package io.duban.app.clockwork;

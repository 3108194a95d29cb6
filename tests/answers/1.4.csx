//# notebook 01-neuron, cell filter, answer w0, w1, w2

//# right: from a fit
double w0 = -8.8, w1 = 0.74, w2 = 1.08;

//# right: rounded
double w0 = -9, w1 = 0.8, w2 = 1.0;

//# blank: still a NaN
double w0 = double.NaN, w1 = double.NaN, w2 = double.NaN;

//# constant: are right
double w0 = 0, w1 = 0, w2 = 0;

//# wrong 0: turn all three signs
double w0 = 8.8, w1 = -0.74, w2 = -1.08;

//# wrong 0: w0 has to be negative
double w0 = 0, w1 = 1, w2 = 1;

//# wrong 1: the goal is 93.0 %
double w0 = -5, w1 = 1, w2 = 0;

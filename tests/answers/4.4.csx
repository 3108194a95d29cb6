//# notebook 04-gradient-descent, cell ravine, answer rate

//# right: thought out
double rate = 2.0 / (2 + 20);

//# right: found by trial
double rate = 0.0905;

//# blank: still a NaN
double rate = double.NaN;

//# constant: not positive
double rate = 0;

//# wrong 0: diverges
double rate = 0.1;

//# wrong 0: too small
double rate = 0.0001;

//# wrong 1: steps
double rate = 0.01;

//# wrong 0: not positive
double rate = 1 / 11;

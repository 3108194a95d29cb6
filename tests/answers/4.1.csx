//# notebook 04-gradient-descent, cell other-valley, answer x1, x2

//# right: on paper
double x1 = 0.6, x2 = 1.08;

//# right: computed
double x1 = 0 - 0.1 * 2 * (0 - 3);
double x2 = x1 - 0.1 * 2 * (x1 - 3);

//# blank: still NaN
double x1 = double.NaN, x2 = double.NaN;

//# constant: None of the numbers is right
double x1 = 3, x2 = 3;

//# wrong 0: minus sign
double x1 = -0.6, x2 = -1.32;

//# wrong 0: factor 2
double x1 = 0.3, x2 = 0.57;

//# wrong 0: The second slope is still that of x0
double x1 = 0.6, x2 = 1.2;

//# wrong 0: The second step starts from x0 again
double x1 = 0.6, x2 = 0.6;

//# wrong 0: off by the same factor
double x1 = 6, x2 = 10.8;

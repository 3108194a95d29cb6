//# notebook 01-neuron, cell three-points, answer z1, z2, z3

//# right: worked out
double z1 = 1, z2 = 5, z3 = -2;

//# right: in a loop
double z1 = double.NaN, z2 = double.NaN, z3 = double.NaN;
double Sum(double a, double b) => 1 + 3 * a - 2 * b;
(z1, z2, z3) = (Sum(0, 0), Sum(2, 1), Sum(1, 3));

//# blank: still NaN
double z1 = double.NaN, z2 = double.NaN, z3 = double.NaN;

//# constant: look at z2 again
double z1 = 1, z2 = 1, z3 = 1;

//# wrong 0: The bias is missing
double z1 = 0, z2 = 4, z3 = -3;

//# wrong 0: The minus sign of w2 got lost
double z1 = 1, z2 = 9, z3 = 10;

//# wrong 0: The inputs are swapped
double z1 = 1, z2 = 0, z3 = 8;

//# wrong 0: The sign is turned
double z1 = -1, z2 = -5, z3 = 2;

//# wrong 0: another order
double z1 = 5, z2 = 1, z3 = -2;

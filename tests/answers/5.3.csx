//# notebook 05-backpropagation, cell used-twice, answer slopeB, slopeA

//# right: on paper
double slopeB = 12, slopeA = 24;

//# right: from values
double b = 3 + 3;
double slopeB = b + b;
double slopeA = slopeB + slopeB;

//# blank: still NaN
double slopeB = double.NaN, slopeA = double.NaN;

//# constant: None of the numbers is right
double slopeB = 0, slopeA = 0;

//# wrong 0: a enters the sum twice
double slopeB = 12, slopeA = 12;

//# wrong 0: (+=, not =)
double slopeB = 6, slopeA = 6;

//# wrong 0: another order
double slopeB = 24, slopeA = 12;

//# notebook 05-backpropagation, cell chain-by-hand, answer slopeA, slopeB, slopeD

//# right: on paper
double slopeA = -24, slopeB = 16, slopeD = 8;

//# right: by the library
var (a, b, d) = (Tensor.Scalar(2).Track(), Tensor.Scalar(-3).Track(), Tensor.Scalar(10).Track());
(a * b + d).Square().Backward();
double slopeA = a.Grad!.Item(), slopeB = b.Grad!.Item(), slopeD = d.Grad!.Item();

//# blank: still NaN
double slopeA = -24, slopeB = double.NaN, slopeD = 8;

//# constant: look at dL/da again
double slopeA = 8, slopeB = 16, slopeD = 16;

//# wrong 0: The factors are swapped
double slopeA = 16, slopeB = -24, slopeD = 8;

//# wrong 0: factor 2
double slopeA = -12, slopeB = 8, slopeD = 4;

//# wrong 0: local derivatives
double slopeA = -3, slopeB = 2, slopeD = 1;

//# wrong 0: The sign of b got lost
double slopeA = 24, slopeB = 16, slopeD = 8;

//# wrong 0: The sign is turned
double slopeA = 24, slopeB = -16, slopeD = -8;

//# notebook 07-training-loop, cell parameters, answer first, second, third

//# right: multiplied
double first = 784 * 512 + 512, second = 512 * 512 + 512, third = 512 * 10 + 10;

//# right: counted by the library
double Count(int inputs, int outputs) => new Linear(inputs, outputs).Initialize(seed: 1).Parameters.Sum(p => p.Length);
double first = Count(784, 512), second = Count(512, 512), third = Count(512, 10);

//# blank: still NaN
double first = double.NaN, second = double.NaN, third = double.NaN;

//# constant: None of the numbers is right
double first = 0, second = 0, third = 0;

//# wrong 0: The biases are missing
double first = 784 * 512, second = 512 * 512, third = 512 * 10;

//# wrong 0: one bias per output, not per input
double first = 784 * 512 + 784, second = 512 * 512 + 512, third = 512 * 10 + 512;

//# wrong 0: off by one
double first = 784 * 512 + 511, second = 512 * 512 + 511, third = 512 * 10 + 9;

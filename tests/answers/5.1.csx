//# notebook 04-gradient-descent, cell one-step, answer Step

//# right: the rule
double Step(double x, double rate) => x - rate * 2 * x;

//# right: with the library's own derivative
double Step(double x, double rate)
{
    var place = Tensor.Scalar(x).Track();
    (place * place).Backward();
    return x - rate * place.Grad!.Item();
}

//# blank: Replace throw
double Step(double x, double rate) => throw new NotImplementedException();

//# constant: The result is the same for every input
double Step(double x, double rate) => 7.2;

//# wrong 0: did you forget the minus sign
double Step(double x, double rate) => x + rate * 2 * x;

//# wrong 0: did you forget the factor 2
double Step(double x, double rate) => x - rate * x;

//# wrong 0: The learning rate is missing
double Step(double x, double rate) => x - 2 * x;

//# wrong 0: The learning rate is always 0.1
double Step(double x, double rate) => x - 0.1 * 2 * x;

//# wrong 0: use the parameter x
double Step(double x, double rate) => 9 - rate * 2 * 9;

//# wrong 0: In C# 1/10 is 0
double Step(double x, double rate) => x - 1 / 10 * 2 * x;

//# wrong 0: cut to a whole number
double Step(double x, double rate) => (int)(x - rate * 2 * x);

//# wrong 0: sign is turned
double Step(double x, double rate) => rate * 2 * x - x;

//# error: Your code stopped with IndexOutOfRangeException
double Step(double x, double rate) => (new double[1])[(int)Math.Abs(x)] + x - rate * 2 * x;

//# notebook 04-gradient-descent, cell batch-slope, answer Slope

//# right: a loop
double Slope(double w, double[] x, double[] y)
{
    var sum = 0.0;
    for (var i = 0; i < x.Length; i++) sum += 2 * (w * x[i] - y[i]) * x[i];
    return sum / x.Length;
}

//# right: a query
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * (w * a - b) * a).Average();

//# blank: Replace throw
double Slope(double w, double[] x, double[] y) => throw new NotImplementedException();

//# constant: The result is the same for every input
double Slope(double w, double[] x, double[] y) => 0;

//# wrong 0: divide by the number of examples
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * (w * a - b) * a).Sum();

//# wrong 0: The inner derivative is missing
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * (w * a - b)).Average();

//# wrong 0: factor 2
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => (w * a - b) * a).Average();

//# wrong 0: The sign is turned
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * (b - w * a) * a).Average();

//# wrong 0: add up with +=
double Slope(double w, double[] x, double[] y)
{
    var sum = 0.0;
    for (var i = 0; i < x.Length; i++) sum = 2 * (w * x[i] - y[i]) * x[i];
    return sum / x.Length;
}

//# wrong 0: is += missing
double Slope(double w, double[] x, double[] y)
{
    var sum = 0.0;
    for (var i = 0; i < x.Length; i++) sum = 2 * (w * x[i] - y[i]) * x[i];
    return sum;
}

//# wrong 0: cost J itself
double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => (w * a - b) * (w * a - b)).Average();

//# notebook 01-neuron, cell rows, answer Answers

//# right: a matrix and a vector
Tensor Answers(Tensor x)
{
    Tensor w = [3, -2];
    return (x.MatMul(w) + 1).Sigmoid();
}

//# right: column by column
Tensor Answers(Tensor x) => 1 / (1 + (-(1 + 3 * x[.., 0] - 2 * x[.., 1])).Exp());

//# blank: Replace throw
Tensor Answers(Tensor x) => throw new NotImplementedException();

//# constant: The result is the same for every input
Tensor Answers(Tensor x) => Tensor.Zeros(1);

//# constant: Not right for this input
Tensor Answers(Tensor x) => Tensor.Zeros(x.Shape[0]);

//# wrong 0: The activation is missing
Tensor Answers(Tensor x)
{
    Tensor w = [3, -2];
    return x.MatMul(w) + 1;
}

//# wrong 0: The bias is missing
Tensor Answers(Tensor x)
{
    Tensor w = [3, -2];
    return x.MatMul(w).Sigmoid();
}

//# wrong 0: The minus sign of the second weight
Tensor Answers(Tensor x)
{
    Tensor w = [3, 2];
    return (x.MatMul(w) + 1).Sigmoid();
}

//# wrong 0: this is a matrix [N, 1]
Tensor Answers(Tensor x)
{
    Tensor w = new float[,] { { 3 }, { -2 } };
    return (x.MatMul(w) + 1).Sigmoid();
}

//# wrong 0: wrong axis
Tensor Answers(Tensor x)
{
    Tensor w = [3, -2];
    return ((x * w).Sum(axis: 0) + 1).Sigmoid();
}

//# wrong 0: The same input gives another result each time
var dropout = new Dropout(0.5).Initialize(seed: 1);
Tensor Answers(Tensor x)
{
    Tensor w = [3, -2];
    return (dropout.Forward(x).MatMul(w) + 1).Sigmoid();
}

//# notebook 07-training-loop, cell contest, answer Read

//# right: the nearest training digits, in grey
var digits = Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1);
Tensor Grey(Tensor x) => digits.Scaling.Undo(x) / 16;
var known = Grey(digits.Train.Inputs);
var labels = digits.Train.ClassNumbers();
Tensor Read(Tensor x)
{
    var grey = Grey(x);
    var distances = grey.Square().Sum(1).Unsqueeze(1) + known.Square().Sum(1) - 2 * grey.MatMul(known.Transpose());
    var nearest = distances.ArgMin(1).ToArray();
    return Tensor.From(Array.ConvertAll(nearest, i => labels[(int)i])).OneHot(10);
}

//# blank: Replace throw
Tensor Read(Tensor x) => throw new NotImplementedException();

//# constant: guessing
Tensor Read(Tensor x) => Tensor.Zeros(x.Shape[0], 10);

//# visible: guessing
var digits = Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1);
Tensor Read(Tensor x) => digits.Test.Targets[..x.Shape[0]].OneHot(10);

//# wrong 0: one row per digit
Tensor Read(Tensor x) => x;

//# wrong 0: not a number
Tensor Read(Tensor x) => Tensor.Full(double.NaN, x.Shape[0], 10);

//# wrong 0: is dropout on
var digits = Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1);
var net = new Sequential(new Linear(64, 10), new Dropout(0.5)).Initialize(seed: 7);
Tensor Read(Tensor x) => net.Forward(x);

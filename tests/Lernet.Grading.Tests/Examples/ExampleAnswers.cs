using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Examples;

/// <summary>What a student might hand in for one question of an example assignment, and what it must come to.</summary>
/// <param name="Kind">What is typical of it.</param>
/// <param name="Cell">The answer cell.</param>
/// <param name="Question">The question that marks it.</param>
/// <param name="Text">The answer.</param>
/// <param name="Points">What it earns.</param>
/// <param name="Says">A part of what the student is told, in message or hint.</param>
/// <param name="Status">How it stands, where the points do not say.</param>
internal sealed record ExampleAnswer(
    string Kind, string Cell, string Question, string Text, double Points, string Says = "", QuestionStatus? Status = null);

/// <summary>Answers to the example assignments: other right ones, typical mistakes, constants, the visible values only, code that does not compile.</summary>
internal static class ExampleAnswers
{
    public const string Neuron = "neuron-and-descent", Training = "backpropagation-and-training";

    private const string Right = "another right way", Third = "a third right way", Mistake = "mistake", Constant = "constant", Visible = "visible values only", Syntax = "syntax error";

    public static IReadOnlyDictionary<string, IReadOnlyList<ExampleAnswer>> All { get; } = new Dictionary<string, IReadOnlyList<ExampleAnswer>>
    {
        [Neuron] =
        [
            new(Right, "by-hand", "by-hand-check", "double z = 2 * 1 + -1 * 3 + 0.5; double yHat = 1 / (1 + Math.Exp(-z));", 2),
            new(Third, "by-hand", "by-hand-check", "var neuron = new Neuron(bias: 0.5, weights: [2, -1], Activation.Sigmoid); double z = -0.5, yHat = neuron.Predict([1, 3]).Item();", 2),
            new(Mistake, "by-hand", "by-hand-check", "double z = -1, yHat = 1 / (1 + Math.Exp(1));", 0, "bias is missing"),
            new(Mistake, "by-hand", "by-hand-check", "double z = -0.5, yHat = -0.5;", 0, "apply the sigmoid"),
            new(Constant, "by-hand", "by-hand-check", "double z = 0, yHat = 0;", 0),
            new(Syntax, "by-hand", "by-hand-check", "double z = -0.5, yHat = ;", 0, "", QuestionStatus.DoesNotCompile),

            new(Right, "hinge", "hinge-check", "double Hinge(double y, double yHat) => y * yHat >= 1 ? 0 : 1 - y * yHat;", 3),
            new(Third, "hinge", "hinge-check", "float Hinge(float y, float yHat)\n{\n    var m = 1f - y * yHat;\n    if (m < 0) m = 0;\n    return m;\n}", 3),
            new(Mistake, "hinge", "hinge-check", "double Hinge(double y, double yHat) => 1 - y * yHat;", 2, "beyond it an example costs nothing"),
            new(Mistake, "hinge", "hinge-check", "double Hinge(double y, double yHat) => Math.Max(-y * yHat, 0);", 0, "soft perceptron loss"),
            new(Mistake, "hinge", "hinge-check", "double Hinge(double y, double yHat) => Math.Max(1 + y * yHat, 0);", 0, "sign is turned"),
            new(Constant, "hinge", "hinge-check", "double Hinge(double y, double yHat) => 0;", 0),
            new(Visible, "hinge", "hinge-check", "double Hinge(double y, double yHat) => (y, yHat) switch { (1, 0.5) => 0.5, (-1, 0.5) => 1.5, _ => 0 };", 0),
            new(Syntax, "hinge", "hinge-check", "double Hinge(double y, double yHat) { return Math.Max(1 - y * yHat, 0) }", 0, "", QuestionStatus.DoesNotCompile),

            new(Right, "batch", "batch-check", "Tensor sums = (x * w).Sum(axis: 1) + b;", 2),
            new(Third, "batch", "batch-check", "Tensor sums = x.MatMul(w.Reshape(3, 1)).Reshape(5) + b;", 2),
            new(Mistake, "batch", "batch-check", "Tensor sums = x.MatMul(w.Reshape(3, 1)) + b;", 0, "received [5, 1]"),
            new(Mistake, "batch", "batch-check", "Tensor sums = x.MatMul(w);", 0),
            new(Constant, "batch", "batch-check", "Tensor sums = Tensor.Zeros(5);", 0),

            new(Right, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near)\n{\n    int n = 0;\n    var x = Math.Abs(start);\n    while (x >= near) { x *= 1 - 2 * rate; n++; }\n    return n;\n}", 3),
            new(Third, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near) => Math.Abs(start) < near ? 0 : 1 + StepsUntilNear(start - rate * 2 * start, rate, near);", 3),
            new(Mistake, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near)\n{\n    var n = 0;\n    var x = start;\n    while (x >= near) { x -= rate * 2 * x; n++; }\n    return n;\n}", 0, "compare the size"),
            new(Mistake, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near)\n{\n    var n = 0;\n    var x = start;\n    do { x -= rate * 2 * x; n++; } while (Math.Abs(x) >= near);\n    return n;\n}", 2, "One step too many"),
            new(Mistake, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near)\n{\n    var n = 0;\n    for (var x = start; Math.Abs(x) >= near; x -= rate * x) n++;\n    return n;\n}", 0, "factor 2"),
            new(Constant, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near) => 3;", 0),
            new(Visible, "steps", "steps-check", "int StepsUntilNear(double start, double rate, double near) => near == 8 ? 1 : near == 5 ? 3 : 0;", 0),

            new(Right, "valley", "valley-check", "var (a, c) = Valley(Student.Seed(\"sam\"));\nvar x1 = 0.2 * a * c;\nvar x2 = x1 + 0.2 * a * (c - x1);", 2),
            new(Third, "valley", "valley-check", "var (a, c) = Valley(Student.Seed(\"sam\"));\nvar keep = 1 - 0.2 * a;\ndouble x1 = c - c * keep, x2 = c - c * keep * keep;", 2),
            new(Mistake, "valley", "valley-check", "var (a, c) = Valley(Student.Seed(\"sam\"));\nvar x1 = -0.2 * a * c;\nvar x2 = x1 + 0.2 * a * (x1 - c);", 0, "minus sign"),
            new(Constant, "valley", "valley-check", "double x1 = 1, x2 = 2;", 0),
        ],
        [Training] =
        [
            new(Right, "chain", "chain-check", "double a = 2, b = -1, d = 4, u = a * b + d;\ndouble slopeA = 2 * u * b, slopeB = 2 * u * a, slopeD = 2 * u;", 2),
            new(Third, "chain", "chain-check", "var (a, b, d) = (Tensor.Scalar(2).Track(), Tensor.Scalar(-1).Track(), Tensor.Scalar(4).Track());\n(a * b + d).Square().Backward();\nvar (slopeA, slopeB, slopeD) = (a.Grad.Item(), b.Grad.Item(), d.Grad.Item());", 2),
            new(Mistake, "chain", "chain-check", "double slopeA = 8, slopeB = -4, slopeD = 4;", 0, "exchanged"),
            new(Mistake, "chain", "chain-check", "double slopeA = -1, slopeB = 2, slopeD = 1;", 0, "multiply them by dc/du"),
            new(Constant, "chain", "chain-check", "double slopeA = 1, slopeB = 1, slopeD = 1;", 0),

            new(Right, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x)\n{\n    var v = x.Detach();\n    var y = v.Relu() + ((-v.Abs()).Exp() + 1).Log();\n    return y.Record(\"mine\", (x, g => g / ((-v).Exp() + 1), \"σ\"));\n}", 3),
            new(Third, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x) => x.Relu() - x.Abs().Sigmoid().Log();", 3),
            new(Mistake, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x) => (x.Exp() + 1).Log();", 2, "overflows"),
            new(Mistake, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x) => x.Sigmoid();", 0, "This is the sigmoid"),
            new(Mistake, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x) => x.Relu();", 0, "This is the ReLU"),
            new(Constant, "softplus", "softplus-check", "Tensor SmoothRelu(Tensor x) => x * 0 + 0.693147;", 0),
            new(Mistake, "softplus", "softplus-slope-check", "Tensor SmoothRelu(Tensor x)\n{\n    var v = x.Detach();\n    return (v.Relu() + ((-v.Abs()).Exp() + 1).Log()).Record(\"mine\", (x, g => g, \"1\"));\n}", 0),

            new(Right, "bias", "bias-check", "Tensor BiasGradient(Tensor upstream) => Tensor.Ones(upstream.Shape[0]).MatMul(upstream);", 2),
            new(Third, "bias", "bias-check", "Tensor BiasGradient(Tensor upstream)\n{\n    var sum = upstream[0];\n    for (var i = 1; i < upstream.Shape[0]; i++) sum = sum + upstream[i];\n    return sum;\n}", 2),
            new(Mistake, "bias", "bias-check", "Tensor BiasGradient(Tensor upstream) => upstream.Mean(axis: 0);", 0, "gradients of several uses add up"),
            new(Mistake, "bias", "bias-check", "Tensor BiasGradient(Tensor upstream) => upstream.Sum(axis: 1);", 0, "wrong axis"),
            new(Visible, "bias", "bias-check", "Tensor BiasGradient(Tensor upstream) => new double[] { 9, 12 };", 0),

            new(Right, "network", "network-check", "class Mine : Module\n{\n    public Linear A { get; } = new(64, 32);\n    public Linear B { get; } = new(32, 10);\n    public override Tensor Forward(Tensor x) => B.Forward(A.Forward(x).Relu());\n}\nTensor logits = new Mine().Initialize(seed: 1).Forward(batch);", 2),
            new(Mistake, "network", "network-check", "Tensor logits = new Sequential(new Linear(64, 32), new Relu(), new Linear(32, 1)).Initialize(seed: 1).Forward(batch);", 0),
            new(Constant, "network", "network-check", "Tensor logits = Tensor.Zeros(10, 20);", 0),

            new(Right, "moons", "moons-check", "var mine = new Sequential(new Linear(2, 24), new Tanh(), new Linear(24, 2)).Initialize(seed: 1);\nnew Trainer(mine, Loss.CrossEntropy, new Adam(mine.Parameters, learningRate: 0.02)).Fit(moons, epochs: 60, batchSize: 32);\nTensor Tell(Tensor points) => mine.Predict(points);", 3),
            new(Mistake, "moons", "moons-check", "Tensor Tell(Tensor points) => points.MatMul(new double[,] { { 0.4, -0.4 }, { 2, -2 } }) + new double[] { -0.7, 0.7 };", 0),
            new(Constant, "moons", "moons-check", "Tensor Tell(Tensor points) => Tensor.Zeros(points.Shape[0], 2);", 0),
        ],
    };
}

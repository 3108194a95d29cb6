using Lernet.Data;

namespace Lernet.Nn.Tests.Neurons;

public class NeuronTests
{
    [Fact]
    public void Predict_LectureExample_IsSigmoidOfMinusSix()
    {
        var p = new Neuron(bias: 1, weights: [3, -2], Activation.Sigmoid);
        // Float32 sigmoid: a few units in the last place of 0.0025.
        Assert.Equal(1 / (1 + Math.Exp(6)), p.Predict([-1, 2]).Item(), 1e-9);
        Assert.Equal(new Shape(2), p.Predict(new float[,] { { -1, 2 }, { 0, 0 } }).Shape);
    }

    [Fact]
    public void Gradient_OfEachActivation_IsThatOfTheFormula()
    {
        var x = Tensor.Normal([6, 2], seed: 1);
        foreach (var activation in (ActivationFunction[])[Activation.Identity, Activation.Sigmoid, Activation.Tanh, Activation.Softplus, Activation.Gelu, Activation.Silu])
        {
            using var reference = new Support.OnReference();
            var neuron = new Neuron(2, activation).Initialize(seed: 3);
            var error = Support.ParameterCheck.WorstError(neuron, () => neuron[x.On(Backend.Reference)].Square().Sum());
            // See ParameterCheck.
            Assert.True(error <= 1e-7, $"{activation.Method.Name}: {error}");
        }
    }

    public static TheoryData<string, ActivationFunction, LossFunction> FourModels => new()
    {
        { "perceptron", Activation.Identity, Loss.SoftPerceptron },
        { "linear regression", Activation.Identity, Loss.Squared },
        { "support vector machine", Activation.Identity, Loss.Hinge },
        { "logistic regression", Activation.Sigmoid, Loss.BinaryCrossEntropy },
    };

    [Theory]
    [MemberData(nameof(FourModels))]
    public void Fit_TheSameBlobsWithEachModel_SeparatesThem(string name, ActivationFunction activation, LossFunction loss)
    {
        var data = Datasets.Blobs(count: 100, classes: 2, seed: 4).WithLabels(-1, 1);
        var neuron = new Neuron(2, activation, loss).Initialize(seed: 1);
        var run = neuron.Fit(data, epochs: 50, learningRate: 0.05);
        Assert.True(run.History[^1].Train.Loss <= run.History[0].Train.Loss, name);
        Assert.Equal(1, run.Confusion(data).Accuracy);
        Assert.Equal(neuron.Classify(data.Inputs).ToArray(), data.ClassNumbers().Select(c => (float)c));
    }

    [Fact]
    public void Fit_SpamAgainstHam_ErrsOnOneInTwentyAtMost()
    {
        var mail = Datasets.SpamHam(count: 200, seed: 7);
        var neuron = new Neuron(inputs: 2, Activation.Identity, Loss.SoftPerceptron).Initialize(seed: 1);
        var run = neuron.Fit(mail, epochs: 30, learningRate: 0.1);
        Assert.Equal(30, run.History.Count);
        // The best line errs on about one message in twenty.
        Assert.True(run.Confusion(mail).Accuracy >= 0.95, run.Confusion(mail).ToString());
    }

    [Fact]
    public void Fit_SquaredErrorOnALine_FindsTheLine()
    {
        var data = Datasets.Linear(count: 200, weights: [2, -1], bias: 0.5, noise: 0, seed: 2);
        var neuron = new Neuron(2, Activation.Identity, Loss.Squared).Initialize(seed: 1);
        neuron.Fit(data, epochs: 500, learningRate: 0.1);
        // Without noise the minimum is exact; 500 steps contract the error far below float32's 1e-6.
        Assert.All(neuron.Weights.ToArray().Append(neuron.Bias.Item()).Zip([2f, -1, 0.5f]), p => Assert.Equal(p.Second, p.First, 1e-4f));
    }

    [Fact]
    public void Boundary_OfRegressionOnLabels_IsTheirMiddle()
    {
        var neuron = new Neuron(2, Activation.Identity, Loss.Squared).Initialize(seed: 1);
        Assert.Equal(0, neuron.Boundary);
        neuron.Fit(Datasets.Blobs(count: 40, classes: 2, seed: 4), epochs: 1, learningRate: 0.01);
        Assert.Equal(0.5, neuron.Boundary);
        Assert.Equal(0.5, new Neuron(2, Activation.Sigmoid).Boundary);
    }

    [Fact]
    public void Fit_WithoutLossOrInitialize_SaysWhatToDo()
    {
        var data = Datasets.Blobs(count: 40, classes: 2, seed: 4);
        Assert.Contains("no loss", Assert.Throws<ModuleException>(() => new Neuron(0, [1, 2], Activation.Identity).Fit(data, 1, 0.1)).Message);
        Assert.Contains("Initialize", Assert.Throws<ModuleException>(() => new Neuron(2, Activation.Identity, Loss.Hinge).Fit(data, 1, 0.1)).Message);
    }

    [Fact]
    public void Forward_WrongInput_NamesTheSizes() => Assert.Contains("must hold 2 numbers",
        Assert.Throws<ModuleException>(() => new Neuron(0, [1, 2], Activation.Identity).Predict([1, 2, 3])).Message);

    [Fact]
    public void ToString_OfANeuron_NamesActivationAndLoss()
    {
        Assert.Equal("Neuron 2 → 1, Sigmoid, BinaryCrossEntropy", new Neuron(2, Activation.Sigmoid, Loss.BinaryCrossEntropy).ToString());
        Assert.Equal("Neuron 2 → 1, custom", new Neuron(2, x => x * 2).ToString());
    }
}

using Lernet.Data;

namespace Lernet.Nn;

/// <summary>One artificial neuron: ŷ = f(b + w · x). With another activation and loss it is another classical model.</summary>
/// <remarks>
/// Identity and soft perceptron loss: perceptron. Identity and squared error: linear regression. Identity and hinge loss: support vector
/// machine. Sigmoid and binary cross-entropy: logistic regression. McCulloch and Pitts 1943; Rosenblatt 1958.
/// </remarks>
public sealed class Neuron : Module
{
    private readonly ActivationFunction activation;
    private readonly LossFunction? loss;
    private readonly Parameter weights;
    private readonly Parameter bias;

    /// <summary>A neuron to be initialised and fitted.</summary>
    /// <param name="inputs">How many numbers go in, at least 1. Weights and bias start uniform in ±1 / √inputs.</param>
    /// <param name="activation">f.</param>
    /// <param name="loss">What <see cref="Fit"/> makes small.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no inputs.</exception>
    public Neuron(int inputs, ActivationFunction activation, LossFunction? loss = null)
    {
        Require.AtLeast(1, inputs, "neuron");
        var start = Initializers.Uniform(1 / Math.Sqrt(inputs));
        (weights, bias) = (new([inputs], start), new([], start));
        (this.activation, this.loss) = (activation, loss);
        Boundary = LabelsAttribute.Of(loss)?.Boundary ?? (activation.Method == ((ActivationFunction)Activation.Sigmoid).Method ? 0.5 : 0);
    }

    /// <summary>A neuron with given numbers.</summary>
    /// <param name="bias">b.</param>
    /// <param name="weights">w, a vector.</param>
    /// <param name="activation">f.</param>
    /// <param name="loss">What <see cref="Fit"/> makes small.</param>
    public Neuron(double bias, Tensor weights, ActivationFunction activation, LossFunction? loss = null) : this(weights.Length, activation, loss)
    {
        this.weights.Set(weights);
        this.bias.Set(Tensor.From([bias], Shape.Scalar, weights.Backend));
        this.weights.Name(nameof(Weights));
        this.bias.Name(nameof(Bias));
    }

    /// <summary>w, [inputs].</summary>
    public Tensor Weights => weights.Value;

    /// <summary>b, a single number.</summary>
    public Tensor Bias => bias.Value;

    /// <summary>Outputs above this mean the positive class: 0, or ½ for probabilities. Fitting a squared, absolute or Huber error sets it
    /// to the middle of the two labels.</summary>
    public double Boundary { get; private set; }

    /// <inheritdoc/>
    public override Shape InputShape => weights.Shape;

    /// <summary>f(b + w · x).</summary>
    /// <param name="x">One example [inputs] or a batch [N, inputs].</param>
    /// <returns>A single number or [N].</returns>
    /// <exception cref="ModuleException">The last axis has another size, or the neuron was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank == 0 || x.Shape[-1] != weights.Shape[0]) throw ModuleException.WrongInput(ToString(), weights.Shape[0], x.Shape);
        return activation(x.MatMul(Weights) + Bias);
    }

    /// <summary>1 where the output is above <see cref="Boundary"/>, else 0.</summary>
    public Tensor Classify(Tensor x) => Predict(x).Greater(Boundary);

    /// <summary>Makes the loss small by gradient descent: w ← w − η ∂L/∂w, b ← b − η ∂L/∂b.</summary>
    /// <param name="data">Two classes or a regression; the classes are coded as the loss wants them, such as −1 and 1.</param>
    /// <param name="epochs">How often all rows are used, at least 1.</param>
    /// <param name="learningRate">η, above 0.</param>
    /// <param name="batchSize">Rows per step, at least 1: 1 is stochastic, <c>data.Count</c> is batch gradient descent.</param>
    /// <param name="seed">The order of rows: epoch e shuffles with seed + e.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="ModuleException">The neuron has no loss or was not initialised.</exception>
    /// <exception cref="NotFiniteException">The loss became NaN or infinite.</exception>
    public TrainingRun Fit(DataSet data, int epochs, double learningRate, int batchSize = 32, Seed seed = default, CancellationToken cancellation = default)
    {
        var trainer = new Trainer(this, loss ?? throw ModuleException.NoLoss(), new Sgd(Parameters, learningRate));
        if (data.Classes == 2) Boundary = ClassReading.BoundaryOf(loss, data);
        return trainer.Fit(data, epochs, batchSize, seed, cancellation);
    }

    /// <inheritdoc/>
    public override string ToString() => $"Neuron {weights.Shape[0]} → 1, {Text.NameOf(activation)}{(loss is null ? "" : $", {Text.NameOf(loss)}")}";
}

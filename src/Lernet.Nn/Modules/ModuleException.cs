using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>A module that cannot do what was asked. The message names what was found, the rule and the remedy.</summary>
public sealed class ModuleException : InvalidOperationException
{
    private ModuleException(string message) : base(message)
    {
    }

    internal static ModuleException NotInitialized(Shape shape) => new(
        $"A parameter {shape} has no numbers yet. Call Initialize(seed: 7) on the network once, before it is used or optimized.");

    internal static ModuleException OptimizerElsewhere(IBackend optimizer, IBackend network) => new(
        $"fit: the optimizer moves parameters on {optimizer.Name}, and the network is on {network.Name}. " +
        "Moving a network makes new parameters: move it first, then make its optimizer.");

    internal static ModuleException OptimizerOfOthers(int parameters) => new(
        $"fit: none of the optimizer's {parameters} parameters is one of the network's, so nothing would be learned. " +
        "It must move some of them, and moving a network to a device makes new ones: make the optimizer last, from net.Parameters.");

    internal static ModuleException WrongShape(Shape expected, Shape received) => new(
        $"A parameter {expected} cannot take numbers {received}. The shapes must be equal.");

    internal static ModuleException WrongInput(string layer, int inputs, Shape received) => new(
        $"{layer}: input {received}. The last axis must hold {inputs} numbers, one per input of the layer." +
        (received.Rank > 2 && received.Elements / received[0] == inputs ? " Put a Flatten() before it." : ""));

    internal static ModuleException WrongInput(string layer, string wanted, Shape received) => new(
        $"{layer}: input {received}. It takes {wanted}.");

    internal static ModuleException OneNumberPerChannel(string layer, Shape received) => new(
        $"{layer}: input {received} has one number per channel, whose variance is 0. Train with batches of at least 2, " +
        "or call Evaluate() to use the running moments.");

    internal static ModuleException NoSuchToken(string layer, double token, int place, int tokens) => new(
        $"{layer}: token {Text.Number(token)} at place {place}. Tokens are whole numbers 0 to {tokens - 1}. Is the vocabulary larger than the layer?");

    internal static ModuleException ShortcutDiffers(string layer, Shape output, Shape shortcut) => new(
        $"{layer}: the layers give {output}, the shortcut {shortcut}. They are added and need the same shape: give a projection, such as a Linear.");

    internal static ModuleException WrongLengths(string layer, string received, Shape sequences) => new(
        $"{layer}: {received} for sequences {sequences}. Give one length per sequence, from 1 to {sequences[1]}.");

    internal static ModuleException WrongStart(string layer, string part, Shape? received, Shape needed) => new(
        $"{layer}: the {part} state to start from is {received?.ToString() ?? "missing"}. It must be {needed}: layers × directions, examples, units.");

    internal static ModuleException NeedsMemory(string layer) => new(
        $"{layer}: a decoder looks at what the encoder made. Call Forward(x, memory); without an encoder use TransformerEncoder with causal: true.");

    internal static ModuleException UnevenGroups(int outputs, int inputs, int groups) => new(
        $"convolution: {groups} groups cannot share {outputs} and {inputs} channels evenly. Choose groups that divide both.");

    internal static ModuleException NeedsIndices(string layer) => new(
        $"{layer}: the places of the maxima are missing. Call Forward(x, indices) with what MaxPool2d.ForwardWithIndices returned.");

    internal static ModuleException NeedsPictures(string layer, Shape received) => new(
        $"{layer}: input {received}; it needs [N, C, H, W] or [N, C, L]. Give it an axis with Unsqueeze.");

    internal static ModuleException WrongState(IEnumerable<string> missing, IEnumerable<string> unknown) => new(
        $"This state belongs to another network: {string.Join("; ", List("missing", missing).Concat(List("unknown", unknown)))}. The parameter paths must be the same.");

    internal static ModuleException NoLoss() => new(
        "This neuron has no loss to learn with. Give it one: new Neuron(inputs: 2, Activation.Sigmoid, Loss.BinaryCrossEntropy).");

    private static IEnumerable<string> List(string kind, IEnumerable<string> paths) => paths.Any() ? [$"{kind} {string.Join(", ", paths)}"] : [];
}

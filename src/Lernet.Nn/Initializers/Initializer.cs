namespace Lernet.Nn;

/// <summary>Makes the first numbers of a parameter.</summary>
/// <param name="shape">The parameter's shape; weights are [outputs, inputs, …].</param>
/// <param name="seed">The stream that belongs to this parameter alone.</param>
public delegate Tensor Initializer(Shape shape, Seed seed);
